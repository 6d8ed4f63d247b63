/** What an operation of the server takes as its body: `JsonBody<paths['/api/…']['post']>`. */
export type JsonBody<Operation> = Operation extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
