import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { BulkResult, MembershipRow } from '../../api/membership.ts';
import { membershipListTexts as texts, uiTexts } from '../../texts/index.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import type { BulkAction, BulkRun } from './use-bulk.ts';

interface BulkSummaryProps {
  readonly action: BulkAction;
  readonly rows: readonly MembershipRow[];
  readonly run: BulkRun;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** What came of a change of several: how many it was done to, which stayed as before, and why. */
export function BulkSummary({ action, rows, run, onGoOn, onClose }: BulkSummaryProps) {
  const done = run.results.filter(({ outcome }) => outcome === 'done').length;
  const refused = run.results.filter(({ outcome }) => outcome !== 'done');
  const emails = new Map(rows.map(({ id, email }) => [id, email]));
  return (
    <Stack role="status" aria-label={texts.summary}>
      {done > 0 && <Text>{texts.bulk[action].done(done)}</Text>}
      {refused.length > 0 && (
        <div>
          <Text mb={4}>{texts.refusedTitle(refused.length)}</Text>
          <List size="sm" mah={240} style={{ overflowY: 'auto' }} tabIndex={0}>
            {refused.map((result) => (
              <List.Item key={result.id} className="break-anywhere">
                {emails.get(result.id) ?? result.id}
                <Text size="xs" c="dimmed">
                  {why(result)}
                </Text>
              </List.Item>
            ))}
          </List>
        </div>
      )}
      <FormError error={run.error} />
      {run.rest.length > 0 && <Text>{texts.leftOver(run.rest.length)}</Text>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} ref={focusOnMount}>
          {uiTexts.close}
        </Button>
        {run.rest.length > 0 && <Button onClick={onGoOn}>{texts.goOn}</Button>}
      </Group>
    </Stack>
  );
}

const why = ({ outcome, sentence }: BulkResult) =>
  outcome === 'not_found' ? texts.gone : (sentence ?? '');
