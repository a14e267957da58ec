import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Matter, MatterStore, MatterSummary } from '../index.ts';
import { type Item, MATTER_PREFIX, toItem, toMatter, toSummary } from './item.ts';

/** Where and by which clock the adapter works. */
export interface DynamoOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** The present in seconds since 1970: what has expired is not shown, even before the table drops it. */
  readonly nowSeconds: () => number;
}

/** Item attributes a list needs; the packed data stays where it is. */
const SUMMARY = ['sk', 'kind', 'version', 'title', 'created_at', 'updated_at', 'expires_at', 'ttl'];

function alive(item: Item | undefined, nowSeconds: number): Item | undefined {
  return item !== undefined && (item.ttl === undefined || item.ttl > nowSeconds) ? item : undefined;
}

/**
 * The store port over one DynamoDB table: partition `pk` is the owner, sort key `sk` the matter.
 * A matter is one item, so one conditional write keeps it whole without transactions.
 */
export function dynamoMatterStore(options: DynamoOptions): MatterStore {
  const documents = DynamoDBDocumentClient.from(options.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const TableName = options.table;
  const keyOf = (owner: string, id: string) => ({ pk: owner, sk: `${MATTER_PREFIX}${id}` });

  const raw = async (owner: string, id: string): Promise<Item | undefined> => {
    const answer = await documents.send(
      new GetCommand({ TableName, Key: keyOf(owner, id), ConsistentRead: true }),
    );
    return answer.Item as Item | undefined;
  };
  const get = async (owner: string, id: string): Promise<Matter | undefined> => {
    const item = alive(await raw(owner, id), options.nowSeconds());
    return item && toMatter(item);
  };

  const list = async (owner: string): Promise<readonly MatterSummary[]> => {
    const summaries: MatterSummary[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :owner AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':owner': owner, ':prefix': MATTER_PREFIX },
          ProjectionExpression: SUMMARY.map((name) => `#${name}`).join(', '),
          ExpressionAttributeNames: Object.fromEntries(SUMMARY.map((name) => [`#${name}`, name])),
          ...(from !== undefined && { ExclusiveStartKey: from }),
        }),
      );
      for (const item of (page.Items ?? []) as Item[]) {
        if (alive(item, options.nowSeconds())) summaries.push(toSummary(item));
      }
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return summaries.sort((left, right) => (left.updated_at < right.updated_at ? 1 : -1));
  };

  /** An expired matter that the table has not dropped yet counts as absent and may be written over. */
  const unwritten = {
    ConditionExpression: 'attribute_not_exists(pk) OR #ttl <= :now',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
  };
  const standing = (expectedVersion: number) => ({
    ConditionExpression: '#version = :expected AND (attribute_not_exists(#ttl) OR #ttl > :now)',
    ExpressionAttributeNames: { '#version': 'version', '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':expected': expectedVersion, ':now': options.nowSeconds() },
  });

  return {
    get,
    list,
    put: async (owner, next, expectedVersion) => {
      const matter: Matter = { ...next, version: expectedVersion + 1 };
      const condition =
        expectedVersion === 0
          ? { ...unwritten, ExpressionAttributeValues: { ':now': options.nowSeconds() } }
          : standing(expectedVersion);
      const Item = { ...keyOf(owner, next.id), ...toItem(matter) };
      try {
        await documents.send(new PutCommand({ TableName, Item, ...condition }));
        return { ok: true, matter };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return { ok: false, conflict: await get(owner, next.id) };
      }
    },
    remove: async (owner, id, expectedVersion) => {
      try {
        await documents.send(
          new DeleteCommand({ TableName, Key: keyOf(owner, id), ...standing(expectedVersion) }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}

/** The store in AWS: region, credentials and (for tests) the endpoint come from the environment. */
export function awsMatterStore(table: string, nowSeconds: () => number): MatterStore {
  return dynamoMatterStore({ client: new DynamoDBClient({}), table, nowSeconds });
}

/** Makes the table where there is none yet: for the embedded store and for tests; in AWS the stack makes it. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists(
    { client, maxWaitTime: 20, minDelay: 0.02, maxDelay: 0.2 },
    { TableName: table },
  );
}
