import { Button, Group, Text } from '@mantine/core';
import { uiTexts } from '../texts/index.ts';

interface LoadMoreProps {
  /** How many are shown now. */
  readonly shown: number;
  /** How many there are; `exact: false` reads "more than". */
  readonly total?: { readonly count: number; readonly exact: boolean };
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The end of a list that comes page by page (`useInfiniteQuery`). */
export function LoadMore({ shown, total, hasMore, loading, onMore }: LoadMoreProps) {
  const words =
    total && (total.exact ? total.count.toLocaleString() : uiTexts.moreThan(total.count));
  return (
    <Group justify="space-between" mt="md" mih={36}>
      <Text size="sm" c="dimmed" role="status">
        {words === undefined ? uiTexts.shownAll(shown) : uiTexts.shown(shown, words)}
      </Text>
      {hasMore && (
        <Button variant="default" onClick={onMore} loading={loading}>
          {uiTexts.loadMore}
        </Button>
      )}
    </Group>
  );
}
