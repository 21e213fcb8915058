// A button that opens the share sheet of the device, or copies the address where there is none.

const canShare = 'share' in navigator;

for (const line of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const button = line.querySelector('button');
  const status = line.querySelector('[role=status]');
  const { share: url = '', shared = '' } = line.dataset;
  if (!button || !status || !(canShare || navigator.clipboard)) continue;
  if (canShare) button.textContent = button.dataset['send'] ?? '';
  button.addEventListener('click', () => {
    status.textContent = '';
    const sent = canShare
      ? navigator.share({ title: document.title, url })
      : navigator.clipboard.writeText(url).then(() => {
          status.textContent = shared;
        });
    // Whoever closes the sheet, or gives no leave to copy, has the address before them as text.
    sent.catch(() => undefined);
  });
  line.hidden = false;
}

export {};
