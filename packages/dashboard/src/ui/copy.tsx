import { Button, Group, Input, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { uiTexts } from '../texts/index.ts';
import { notify } from './notify.ts';

interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for who cannot see it: "license key". */
  readonly what: string;
  readonly size?: 'xs' | 'sm';
  /** A sentence to say when it was copied, beside the word on the button. */
  readonly notice?: string;
}

/** Copies a text and says so. */
export function CopyButton({ value, what, size = 'xs', notice }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      if (notice !== undefined) notify.success(notice);
    } catch {
      notify.warning(uiTexts.copyFailed);
    }
  }
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      variant="default"
      size={size}
      miw={88}
      aria-label={copied ? uiTexts.copiedWhat(what) : uiTexts.copyWhat(what)}
      leftSection={<Icon size={14} aria-hidden />}
      onClick={() => void copy()}
    >
      <span aria-live={notice === undefined ? 'polite' : 'off'}>
        {copied ? uiTexts.copied : uiTexts.copy}
      </span>
    </Button>
  );
}

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A text to take along, whole and selectable, with its button. */
export function CopyField({ label, value, description }: CopyFieldProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label component="div" id={id}>
        {label}
      </Input.Label>
      {description && <Input.Description>{description}</Input.Description>}
      <Group gap="xs" mt={4} align="center">
        <Text ff="monospace" size="sm" className="break-anywhere" style={{ userSelect: 'all' }}>
          {value}
        </Text>
        <CopyButton value={value} what={label} />
      </Group>
    </div>
  );
}
