import { classes } from '../classes.ts';
import styles from './avatar.module.css';

/** Initials of a person in a disc; the name is read out. */
export const Avatar = ({
  initials,
  name,
  size = 'normal',
  tone = 'self',
}: {
  initials: string;
  name: string;
  size?: 'normal' | 'small';
  tone?: 'self' | 'peer';
}) => (
  <span
    className={classes(styles.avatar, styles[size], styles[tone])}
    role="img"
    aria-label={name}
    title={name}
  >
    {initials}
  </span>
);
