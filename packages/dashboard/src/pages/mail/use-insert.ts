import { type RefObject, useEffect, useRef } from 'react';

type Name = 'subject' | 'body';

interface Form {
  readonly values: Readonly<Record<Name, string>>;
  setFieldValue(name: Name, value: string): void;
}

/**
 * Puts text where somebody writes: into the field that had the focus last, in place of what is selected
 * there; into the body where neither had it.
 */
export function useInsert(form: Form) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<Name>('body');
  const caret = useRef<number>(undefined);
  const refs = { subject, body } satisfies Record<Name, RefObject<unknown>>;

  useEffect(() => {
    const notice = (event: FocusEvent) => {
      if (event.target === subject.current) last.current = 'subject';
      if (event.target === body.current) last.current = 'body';
    };
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);

  // The caret goes behind what was put in, once the field shows it.
  useEffect(() => {
    const field = refs[last.current].current;
    if (caret.current === undefined || !field) return;
    field.focus();
    field.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  /** Puts a text in; what a subject may not hold goes into the body. */
  function insert(text: string, inSubject: boolean): void {
    if (!inSubject) last.current = 'body';
    const name = last.current;
    const field = refs[name].current;
    const value = form.values[name];
    const from = field?.selectionStart ?? value.length;
    const to = field?.selectionEnd ?? value.length;
    caret.current = from + text.length;
    form.setFieldValue(name, value.slice(0, from) + text + value.slice(to));
  }

  return { refs, insert };
}
