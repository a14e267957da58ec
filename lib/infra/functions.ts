import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** One function of the API: which paths it answers and how much it may use. */
export interface Capability {
  readonly name: string;
  /** Routes of the HTTP API, below `/api`. */
  readonly paths: readonly string[];
  readonly memory: number;
  readonly seconds: number;
  /** True when its routes ask for a signed-in user. */
  readonly signedIn?: boolean;
  /** True when it tells the pages where to sign in. */
  readonly tellsSignIn?: boolean;
}

/** The capabilities, each with a function of its own; `lambdas/` holds their entries. */
export const CAPABILITIES: readonly Capability[] = [
  {
    name: 'corpus',
    paths: [
      'health',
      'openapi.json',
      'instruments',
      'instruments/{address+}',
      'provisions/{address+}',
      'topics',
      'concepts',
      'coverage',
      'crosswalk/export',
      'papers',
      'practice',
      'statistics',
      'statistics/{id}',
      'recommendations',
      'rights',
      'cases',
      'cases/{id}',
      'contradictions',
      'reference/{kind}/export',
      'sign-in',
    ],
    memory: 512,
    seconds: 10,
    tellsSignIn: true,
  },
  { name: 'search', paths: ['search', 'suggest'], memory: 1024, seconds: 10 },
  { name: 'eligibility', paths: ['eligibility', 'eligibility/{path+}'], memory: 512, seconds: 20 },
  {
    name: 'drafting',
    paths: ['document-types', 'document-types/{type}', 'drafts/{path+}', 'refusal-review'],
    memory: 1024,
    seconds: 25,
  },
  { name: 'amendments', paths: ['amendments', 'amendments/{path+}'], memory: 1024, seconds: 25 },
  { name: 'matters', paths: ['matters', 'matters/{id}'], memory: 512, seconds: 10, signedIn: true },
];

export interface CapabilityFunctionProps {
  readonly capability: Capability;
  /** Folder of the built bundles, `dist/lambdas`. */
  readonly bundles: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A function with its own role, which may write to its own log group and nothing else. */
export class CapabilityFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: CapabilityFunctionProps) {
    super(scope, id);
    const { name, memory, seconds } = props.capability;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(props.bundles, name)),
      memorySize: memory,
      timeout: Duration.seconds(seconds),
      role,
      logGroup,
      ...(props.environment !== undefined && { environment: props.environment }),
    });
  }
}
