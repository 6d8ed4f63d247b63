import type { ButtonProps } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { addFreeDays } from '../../api/membership-changes.ts';
import { useCompany } from '../../state/company.ts';
import { membershipFieldTexts } from '../../texts/index.ts';
import { FieldAction } from './field-action.tsx';

const texts = membershipFieldTexts.freeDays;
const mostDays = 1095;

interface FreeDaysButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly membership: Membership;
}

/** Asks for a number of days and moves the end by them. */
export function FreeDaysButton({ membership, ...look }: FreeDaysButtonProps) {
  const { id: companyId } = useCompany();
  return (
    <FieldAction
      {...look}
      texts={texts}
      field={{ description: texts.hint, inputMode: 'numeric', defaultValue: '7', w: 140 }}
      onConfirm={async (typed) => {
        const days = Number(typed);
        if (!Number.isInteger(days) || days < 1 || days > mostDays) throw new Error(texts.invalid);
        return addFreeDays(companyId, membership.id, days);
      }}
    />
  );
}
