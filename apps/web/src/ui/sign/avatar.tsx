import { classes } from '../classes.ts';
import styles from './avatar.module.css';

/** Initials of a person in a disc. Without a name it is decoration beside one. */
export const Avatar = ({
  initials,
  name,
  size = 'normal',
  tone = 'self',
}: {
  initials: string;
  name?: string;
  size?: 'normal' | 'small';
  tone?: 'self' | 'peer';
}) => (
  <span
    className={classes(styles.avatar, styles[size], styles[tone])}
    title={name}
    {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
  >
    {initials}
  </span>
);
