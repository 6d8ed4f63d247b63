import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database, Queries } from '../db/database.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { readOne } from '../http/pagination.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { type ActiveCounts, createActiveCounts } from './active-count.ts';
import { type InsightRange, readRange } from './insight-range.ts';
import { ChecklistSchema, InsightsSchema, rangeParameters } from './insights.schemas.ts';
import { toChecklistResponse, toInsightsResponse } from './insights-response.ts';
import { listRefusedMost } from './list-refused-most.ts';
import { readChecklist } from './read-checklist.ts';
import { readInsightHours } from './read-insight-hours.ts';

export interface InsightServices {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
}

const companyParameter = Type.Object({
  company_id: Type.String({ description: 'The `biz_…` id of the company.' }),
});

/** What the home page of a company shows: the steps to a first validation, then figures. */
export function registerInsights(app: FastifyInstance, services: InsightServices): void {
  const { read, clock } = services;
  const activeCounts = createActiveCounts(services);
  app.addSchema(ChecklistSchema);
  app.addSchema(InsightsSchema);

  app.get(
    '/companies/:company_id/checklist',
    {
      config: { session: { permission: 'retrieve_company' } },
      schema: {
        operationId: 'dashboard_retrieve_checklist',
        summary: 'How far a company is on the way to its first validation',
        description: 'The steps as they stand now. A first validation shows within two seconds.',
        tags: ['dashboard'],
        params: companyParameter,
        response: { 200: Type.Ref('DashboardChecklist') },
      },
    },
    async ({ principal }, reply) => {
      const checklist = await readChecklist(read, principal.companyId, clock.now());
      sendJson(reply, 200, JSON.stringify(toChecklistResponse(checklist)));
      return reply;
    },
  );

  app.get(
    '/companies/:company_id/insights',
    {
      config: { session: { permission: 'retrieve_insights' } },
      schema: {
        operationId: 'dashboard_retrieve_insights',
        summary: 'Figures of a company',
        description:
          'What is active now, what happened in each hour of a range, and which keys are refused most.',
        tags: ['dashboard'],
        params: companyParameter,
        querystring: rangeParameters,
        response: { 200: Type.Ref('DashboardInsights') },
      },
    },
    async (request, reply) => {
      const query = request.query as Readonly<Record<string, string | string[] | undefined>>;
      const asked = readRange(readOne(query, 'from'), readOne(query, 'to'), clock.now());
      if (asked.kind === 'invalid') throw invalidParameter(asked.parameter, asked.problem);
      const { companyId } = request.principal;
      const answer = await renderInsights(read, activeCounts, companyId, asked.range);
      sendJson(reply, 200, answer);
      return reply;
    },
  );
}

async function renderInsights(
  read: Queries,
  activeCounts: ActiveCounts,
  companyId: string,
  range: InsightRange,
): Promise<string> {
  const active = await activeCounts(companyId);
  const hours = await readInsightHours(read, companyId, range);
  const refused = await listRefusedMost(read, companyId, range);
  return JSON.stringify(toInsightsResponse(active, range, hours, refused));
}
