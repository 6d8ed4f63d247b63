import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { type Permission, type Role, roleTable } from '../../generated/tables.ts';
import { settingsTexts as texts } from '../../texts/index.ts';

/** Whether a role has a permission. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const { permissions }: { permissions: readonly Permission[] } = roleTable[role];
  return permissions.includes(permission);
}

/** The same as a picture with its word. */
export function Mark({ allowed }: { readonly allowed: boolean }) {
  const Icon = allowed ? IconCheck : IconMinus;
  const color = allowed ? 'var(--mantine-color-green-text)' : 'var(--mantine-color-dimmed)';
  return (
    <>
      <Icon size={16} aria-hidden color={color} style={{ flexShrink: 0, verticalAlign: '-3px' }} />
      <VisuallyHidden>{allowed ? texts.allowed : texts.notAllowed}</VisuallyHidden>
    </>
  );
}
