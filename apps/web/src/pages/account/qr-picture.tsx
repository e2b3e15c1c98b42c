import { create } from 'qrcode';

const quiet = 4;

/** A text as a QR code, drawn as one path. */
export const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (module, at) =>
    module === 0 ? '' : `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`,
  );
  const side = size + quiet * 2;
  return (
    <svg
      width="176"
      height="176"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
};
