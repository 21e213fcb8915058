import { create } from 'qrcode';

/** Modules of white around a code that readers need: ISO/IEC 18004, section 5.3.8. */
const quiet = 4;

/** An address as a QR code that bears a tenth of its marks lost or folded: one path, 4 modules of white around it. */
export function qrCodeSvg(address: string): string {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  );
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index + quiet} ${y + quiet}h${length}v1h-${length}z`,
      ),
    )
    .join('');
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}" fill="#1d1a16"/></svg>`;
}
