import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './dropdown.module.css';

interface DropdownProps {
  /** The button's name for who cannot see it. */
  readonly label: string;
  /** What is on the button. */
  readonly button: ReactNode;
  /** What it opens; `close` is for what leads away. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel beneath it. Escape, a click elsewhere or leaving it closes it. */
export function Dropdown({ label, button, children }: DropdownProps) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);

  useEffect(() => {
    if (!opened) return;
    const onPointer = (event: PointerEvent) => {
      if (!whole.current?.contains(event.target as Node)) setOpened(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [opened]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    close();
    trigger.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what bubbles up from the button and the panel
    <div
      ref={whole}
      className={classes.whole}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={classes.button}
        aria-label={label}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        {button}
      </button>
      <div id={id} className={classes.panel} hidden={!opened}>
        {opened && children(close)}
      </div>
    </div>
  );
}
