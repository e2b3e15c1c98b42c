import { type ToggleEvent, useId, useRef, useState } from 'react';

/** Distances in px for a box that is fixed to the window. */
export type Place = { top?: number; bottom?: number; left?: number; right?: number; maxHeight?: number };

const gap = 4;
const room = 260;

/**
 * A box in the browser's top layer beside its button: Esc, a click outside and focus going back are the browser's own.
 */
export const usePopup = (align: 'start' | 'end') => {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<Place>({});
  return {
    trigger,
    popup,
    close: () => popup.current?.hidePopover(),
    open: () => popup.current?.showPopover(),
    triggerProps: {
      ref: trigger,
      popoverTarget: id,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
    },
    popupProps: {
      ref: popup,
      id,
      popover: 'auto' as const,
      style: place,
      onBeforeToggle: (event: ToggleEvent<HTMLElement>) => {
        if (event.newState === 'open' && trigger.current)
          setPlace(placeBeside(trigger.current.getBoundingClientRect(), align));
      },
      onToggle: (event: ToggleEvent<HTMLElement>) => setOpen(event.newState === 'open'),
    },
  };
};

/** Under the button, over it where there is no room; along its start or its end. */
export const placeBeside = (button: DOMRect, align: 'start' | 'end'): Place => {
  const over = button.bottom + room > innerHeight && button.top > innerHeight - button.bottom;
  const width = document.documentElement.clientWidth;
  const alongStart = align === 'start' ? button.left + 200 < width : button.right < 200;
  return {
    ...(over
      ? { bottom: innerHeight - button.top + gap, maxHeight: button.top - 2 * gap }
      : { top: button.bottom + gap, maxHeight: innerHeight - button.bottom - 2 * gap }),
    ...(alongStart ? { left: Math.max(gap, button.left) } : { right: Math.max(gap, width - button.right) }),
  };
};
