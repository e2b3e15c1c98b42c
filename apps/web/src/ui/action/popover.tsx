import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import styles from './popup.module.css';
import { usePopup } from './use-popup.ts';

export type PopoverProps = {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  title?: ReactNode;
  align?: 'start' | 'end';
  children: ReactNode;
};

/** More about one thing, beside it: where a number comes from, a short form. Esc and a click outside close it. */
export const Popover = ({ trigger, title, align = 'start', children }: PopoverProps) => {
  const { triggerProps, popupProps } = usePopup(align);
  const titleId = useId();
  return (
    <>
      {cloneElement(trigger, { ...triggerProps, 'aria-haspopup': 'dialog' })}
      <div
        {...popupProps}
        role="dialog"
        aria-labelledby={title === undefined ? undefined : titleId}
        className={styles.panel}
      >
        {title !== undefined && (
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
        )}
        {children}
      </div>
    </>
  );
};
