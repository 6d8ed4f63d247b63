import { Checkbox, Fieldset, Group, Input, SimpleGrid, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { Scope } from '../../generated/tables.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { allScopes, findScopes, groupScopes, type ScopeGroup } from './scopes.ts';
import type { ApiKeyForm } from './use-api-key-form.ts';

/** Every scope that the role may hand out, in words, by what it is about. */
export function ScopePicker({ form: { values, allowed, problems, set } }: { form: ApiKeyForm }) {
  const id = useId();
  const [wanted, search] = useState('');
  const groups = groupScopes(findScopes(allowed, wanted));
  const toggle = (scope: Scope) =>
    set({
      scopes: values.scopes.includes(scope)
        ? values.scopes.filter((other) => other !== scope)
        : [...values.scopes, scope],
    });
  return (
    <Stack gap="sm" role="group" aria-labelledby={id} data-field="scopes">
      <Group justify="space-between">
        <Input.Label component="div" id={id}>
          {texts.scopes}
        </Input.Label>
        <Text size="sm" c="dimmed" role="status">
          {texts.scopesChosen(values.scopes.length)}
        </Text>
      </Group>
      <SearchField
        label={texts.scopesSearch}
        description={texts.scopesSearchHint}
        value={wanted}
        onSearch={search}
      />
      {problems.scopes && <Input.Error role="alert">{problems.scopes}</Input.Error>}
      {groups.length === 0 && <Text c="dimmed">{texts.scopesNone}</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {groups.map((group) => (
          <Scopes key={group.name} group={group} chosen={values.scopes} onToggle={toggle} />
        ))}
      </SimpleGrid>
      {allowed.length < allScopes.length && (
        <Text size="sm" c="dimmed">
          {texts.scopesBeyond}
        </Text>
      )}
    </Stack>
  );
}

interface ScopesProps {
  readonly group: ScopeGroup;
  readonly chosen: readonly Scope[];
  readonly onToggle: (scope: Scope) => void;
}

function Scopes({ group, chosen, onToggle }: ScopesProps) {
  return (
    <Fieldset legend={group.name} p="sm">
      <Stack gap="xs">
        {group.scopes.map(({ scope, words }) => (
          <Checkbox
            key={scope}
            label={words}
            description={
              <Text component="span" ff="monospace" inherit>
                {scope}
              </Text>
            }
            checked={chosen.includes(scope)}
            onChange={() => onToggle(scope)}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
