import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { uiTexts } from '../texts/index.ts';

interface SearchFieldProps {
  readonly label: string;
  /** What is searched for now; changes from outside (the address) are taken over. */
  readonly value: string;
  /** A third of a second after the last key, at once on Enter. */
  readonly onSearch: (text: string) => void;
  readonly placeholder?: string;
  readonly description?: string;
}

/** A field that searches while one types. */
export function SearchField({ value, onSearch, label, ...rest }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(next: string, waitMs: number) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next.trim()), waitMs);
  }

  return (
    <TextInput
      type="search"
      role="searchbox"
      label={label}
      value={text}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text !== '' && (
          <CloseButton size="sm" aria-label={uiTexts.clearSearch} onClick={() => search('', 0)} />
        )
      }
      onChange={(event) => search(event.currentTarget.value, 300)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') search(event.currentTarget.value, 0);
      }}
      {...rest}
    />
  );
}
