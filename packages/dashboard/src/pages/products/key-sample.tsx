import { Code, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keySampleQuery } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { isKeyPrefix } from './key-prefix.ts';

/** A key with this prefix, as the server would make it, a moment after the last change. */
export function KeySample({ prefix }: { readonly prefix: string }) {
  const { id: companyId } = useCompany();
  const [settled] = useDebouncedValue(prefix, 300);
  const { data } = useQuery({
    ...keySampleQuery(companyId, settled),
    enabled: isKeyPrefix(settled),
    placeholderData: keepPreviousData,
  });
  return (
    <Group gap="xs" mih={28} role="status">
      <Text size="sm" c="dimmed">
        {productTexts.keySample}
      </Text>
      {data && <Code fz="sm">{data.sample_key}</Code>}
    </Group>
  );
}
