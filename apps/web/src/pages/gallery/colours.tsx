import { galleryWords as words } from '@parindex/text';
import { classes, Icon } from '../../ui/index.ts';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

const contrasts = {
  ink: ['#1A1F27', '16,55'],
  'ink-2': ['#454B55', '8,78'],
  'ink-3': ['#62676F', '5,22'],
  accent: ['#1F4E96', '8,11'],
  ok: ['#1C6841', '5,87'],
  warn: ['#874F00', '5,91'],
  bad: ['#B0251D', '5,78'],
  peer: ['#6B3F7D', '6,77'],
  demo: ['#6B4200', '7,63'],
  control: ['#85827A', '3,84'],
} as const;

type ColourName = keyof typeof contrasts;

export const Colours = () => (
  <Sample title={words.colours}>
    <ul className={styles.colours}>
      {(Object.keys(contrasts) as ColourName[]).map((name) => (
        <li key={name}>
          <span className={styles.swatch} style={{ background: `var(--${name})` }} />
          <span>
            {name} <small>{words.colourUses[name]}</small>
          </span>
          <span className={styles.hex}>{contrasts[name][0]}</span>
          <strong>{contrasts[name][1]}</strong>
        </li>
      ))}
    </ul>
  </Sample>
);

const grounds = [
  ['paper', '#FFFFFF'],
  ['canvas', '#F6F5F1'],
  ['field-row', '#F1EFE8'],
  ['sunken', '#EEECE5'],
  ['selected', '#E9EFF9'],
] as const;

export const Surfaces = () => (
  <Sample title={words.surfaces}>
    <ul className={styles.surfaces}>
      {grounds.map(([name, hex]) => (
        <li key={name}>
          <span style={{ background: `var(--${name})` }} />
          {name}
          <br />
          {hex}
        </li>
      ))}
    </ul>
  </Sample>
);

export const Heat = () => (
  <Sample title={words.heat}>
    <ul className={styles.heat}>
      {['50,6', '77,1', '84,2', '89,2', '95,0'].map((figure, step) => (
        <li key={figure} style={{ background: `var(--heat-${step + 1})` }}>
          {step === 0 && (
            <span className={styles.lowest}>
              <Icon name="fold-open" size={10} />
            </span>
          )}
          {figure}
        </li>
      ))}
    </ul>
  </Sample>
);

export const Figures = () => (
  <Sample title={words.figures}>
    <div className={styles.figures}>
      <p className={classes(styles.uneven, styles.sum)}>
        1.111,11
        <br />
        4.404,40
        <br />
        <small>{words.figuresUneven}</small>
      </p>
      <p className={styles.sum}>
        1.111,11
        <br />
        4.404,40
        <br />
        <small>{words.figuresEven}</small>
      </p>
      <p className={styles.note}>{words.figuresNote}</p>
    </div>
  </Sample>
);
