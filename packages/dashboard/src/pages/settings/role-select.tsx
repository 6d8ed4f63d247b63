import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CompanyMember, changeMemberRole } from '../../api/company.ts';
import { type Role, roleTable } from '../../generated/tables.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';
import { roleOptions } from './role-names.ts';

/** Somebody's role; another one is asked about before it counts. */
export function RoleSelect({ member }: { readonly member: CompanyMember }) {
  const { id: companyId, role: own } = useCompany();
  const queryClient = useQueryClient();
  const [wanted, setWanted] = useState<Role>(member.role);
  const [asking, setAsking] = useState(false);
  const { email, user_id: userId } = member;

  async function change() {
    await changeMemberRole(companyId, userId, wanted);
    await queryClient.invalidateQueries({ queryKey: [companyId, 'members'] });
    notify.success(texts.changeDone(email, texts.roles[wanted]));
  }

  return (
    <>
      <NativeSelect
        aria-label={texts.roleOf(email)}
        size="xs"
        w={132}
        data={roleOptions(own)}
        value={member.role}
        onChange={(event) => {
          setWanted(event.currentTarget.value as Role);
          setAsking(true);
        }}
      />
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts.changeQuestion(texts.roles[wanted])}
        confirmLabel={texts.change}
        onConfirm={change}
      >
        <Stack gap="xs">
          <Text className="break-anywhere">{texts.changeWhatHappens(email)}</Text>
          <Text fw={500}>{roleTable[wanted].words}</Text>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
