import { type Membership, updateMembership } from '../../api/membership.ts';
import { useCompany } from '../../state/company.ts';
import { membershipFieldTexts } from '../../texts/index.ts';
import { fromLocalField, localZone, toLocalField } from '../../ui/local-time.ts';
import { FieldAction } from './field-action.tsx';

const { email: emailTexts, expiry: expiryTexts } = membershipFieldTexts;

interface EditProps {
  readonly membership: Membership;
}

/** Changes to whom a membership belongs. */
export function EditEmailButton({ membership: { id, email } }: EditProps) {
  const { id: companyId } = useCompany();
  return (
    <FieldAction
      texts={emailTexts}
      what={emailTexts.what}
      variant="subtle"
      size="compact-xs"
      field={{ type: 'email', inputMode: 'email', defaultValue: email }}
      onConfirm={async (typed) => {
        if (typed.trim() === '') throw new Error(emailTexts.missing);
        return updateMembership(companyId, id, { email: typed.trim() });
      }}
    />
  );
}

/** Changes from when on a membership gives no access, in the viewer's own zone. */
export function EditExpiryButton({ membership: { id, expires_at } }: EditProps) {
  const { id: companyId } = useCompany();
  return (
    <FieldAction
      texts={expiryTexts}
      what={expiryTexts.what}
      variant="subtle"
      size="compact-xs"
      field={{
        type: 'datetime-local',
        description: expiryTexts.hint(localZone()),
        defaultValue: toLocalField(expires_at),
      }}
      onConfirm={async (typed) =>
        updateMembership(companyId, id, { expires_at: fromLocalField(typed) })
      }
    />
  );
}
