/**
 * Shows the buttons that make a PNG of a map: the picture file beside it, drawn at twice its size. The
 * picture is from this site and loads nothing, so the canvas stays readable.
 */
export function offerPictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-map-png]')) {
    button.hidden = false;
    button.addEventListener('click', () => void download(button));
  }
}

async function download(button: HTMLButtonElement): Promise<void> {
  const link = button.parentElement?.querySelector<HTMLAnchorElement>('[data-map-file="svg"]');
  if (!link) return;
  button.disabled = true;
  try {
    const picture = new Image();
    picture.src = link.href;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * 2;
    canvas.height = picture.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) return;
    const file = document.createElement('a');
    file.href = URL.createObjectURL(blob);
    // A picture made on the page has no name in its address, and says it itself.
    const name = link.download || link.pathname.split('/').at(-1) || 'map.svg';
    file.download = name.replace(/\.svg$/, '.png');
    file.click();
    URL.revokeObjectURL(file.href);
  } finally {
    button.disabled = false;
  }
}
