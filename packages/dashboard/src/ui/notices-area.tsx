import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { uiTexts } from '../texts/index.ts';
import classes from './notices.module.css';
import { closeNotice, type Notice, useNotices } from './notices.ts';

const looks = {
  good: ['green', IconCircleCheck],
  warn: ['yellow', IconAlertTriangle],
  bad: ['red', IconCircleX],
} as const;

const shownMs = { good: 6000, warn: 10_000, bad: 15_000 };

/** Where notices appear. It is there from the start: screen readers tell what is added to it. */
export function NoticesArea() {
  const notices = useNotices();
  return (
    <section className={classes.area} aria-label={uiTexts.notices} aria-live="polite">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

/** Goes by itself, unless somebody points at it or has the focus in it. */
function OneNotice({ notice }: { readonly notice: Notice }) {
  const { id, tone, message, title } = notice;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => closeNotice(id), shownMs[tone]);
    return () => clearTimeout(timer);
  }, [held, id, tone]);
  const [color, Icon] = looks[tone];
  return (
    <Alert
      className={classes.notice ?? ''}
      color={color}
      variant="light"
      role={tone === 'bad' ? 'alert' : 'status'}
      icon={<Icon aria-hidden />}
      withCloseButton
      closeButtonLabel={uiTexts.close}
      onClose={() => closeNotice(id)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      {...(title !== undefined && { title })}
    >
      {message}
    </Alert>
  );
}
