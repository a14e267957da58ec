import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../lib/base/index.ts';
import { CAPABILITIES, PAGE_REWRITE, TarazyStack } from '../../lib/infra/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const bundles = mkdtempSync(join(tmpdir(), 'tarazy-infra-'));
let app: App;
let template: Template;

beforeAll(() => {
  for (const { name } of CAPABILITIES) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, 'index.mjs'), `export const handler = '${name}';`);
  }
  app = new App();
  template = Template.fromStack(new TarazyStack(app, 'Test', { bundles }));
}, 60_000);
afterAll(() => rmSync(bundles, { recursive: true }));

interface Statement {
  readonly Action: string | readonly string[];
  readonly Effect: string;
  readonly Resource: unknown;
}

const statements = (): Statement[] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    (policy) => policy.Properties.PolicyDocument.Statement as Statement[],
  );

function acknowledged(node: IConstruct): string[] {
  return node.node.findAll().flatMap((one) =>
    one.node.metadata
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap((entry) => Object.entries(entry.data as Record<string, string>))
      .map(([id, reason]) => {
        expect(String(reason).length).toBeGreaterThan(40);
        return id.replace(/^annotation::/i, '');
      }),
  );
}

describe('The rules of AwsSolutions', () => {
  it('find nothing that is not acknowledged', () => {
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });

  it('are set aside only where this list says, each with its reason', () => {
    expect([...new Set(acknowledged(app))].sort()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-CFR1',
      'AwsSolutions-CFR2',
      'AwsSolutions-CFR3',
      'AwsSolutions-CFR4',
      'AwsSolutions-S1',
    ]);
  });
});

describe('The functions', () => {
  it('are one per entry of lambdas/', () => {
    const entries = readdirSync(join(root, 'lambdas')).map((file) => file.replace(/\.ts$/, ''));
    expect(CAPABILITIES.map(({ name }) => name).sort()).toEqual(entries.sort());
  });

  it('run on Node 24 and arm64 with a log that is kept a month', () => {
    template.resourceCountIs('AWS::Lambda::Function', CAPABILITIES.length);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogGroup: Match.anyValue() },
    });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('may each write to its own log, and only the matters function may touch the table and its key', () => {
    const actions: string[] = statements().map((statement) => [statement.Action].flat().join(' '));
    const logs = actions.filter((action) => action === 'logs:CreateLogStream logs:PutLogEvents');
    expect(logs).toHaveLength(CAPABILITIES.length);
    expect(actions.filter((action) => action !== logs[0])).toEqual([
      'dynamodb:GetItem dynamodb:PutItem dynamodb:DeleteItem dynamodb:Query',
      'kms:Decrypt kms:GenerateDataKey',
    ]);
    expect(JSON.stringify(statements().map((statement) => statement.Resource))).not.toContain('"*"');
    const roles = Object.values(template.findResources('AWS::IAM::Role'));
    expect(roles.filter((role) => 'ManagedPolicyArns' in role.Properties)).toEqual([]);
  });

  it('know the table only where it is used', () => {
    const knowing = Object.values(template.findResources('AWS::Lambda::Function')).filter((one) =>
      JSON.stringify(one.Properties.Environment ?? {}).includes('TARAZY_TABLE'),
    );
    expect(knowing).toHaveLength(1);
  });
});

describe('The table', () => {
  it('is paid per request, restorable, encrypted with its own key, expiring and kept', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
        DeletionProtectionEnabled: true,
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    });
    template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });
});

describe('The API', () => {
  it('asks for a token exactly on the routes of matters', () => {
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
    const guarded = routes.filter((route) => route.Properties.AuthorizationType === 'JWT');
    expect(guarded.map((route) => route.Properties.RouteKey).sort()).toEqual([
      'ANY /api/matters',
      'ANY /api/matters/{id}',
    ]);
    expect(routes.length).toBeGreaterThan(guarded.length);
  });

  it('opens no other origin, is throttled, and logs neither addresses nor callers', () => {
    const [api] = Object.values(template.findResources('AWS::ApiGatewayV2::Api'));
    expect(api?.Properties).not.toHaveProperty('CorsConfiguration');
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    const format: string = stage?.Properties.AccessLogSettings.Format;
    expect(format).toContain('$context.status');
    expect(format).not.toMatch(/path|query|sourceIp|claims|userAgent/i);
  });
});

describe('The site', () => {
  it('is a private bucket read by CloudFront alone', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    template.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { OriginAccessControlOriginType: 's3', SigningBehavior: 'always' },
    });
  });

  it('sends every security header the local server sends', () => {
    const [policy] = Object.values(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } =
      policy?.Properties.ResponseHeadersPolicyConfig ?? {};
    const items = custom.Items as { readonly Header: string; readonly Value: string }[];
    const sent = {
      ...Object.fromEntries(items.map((item) => [item.Header, item.Value])),
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
      'Strict-Transport-Security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
      'X-Content-Type-Options': own.ContentTypeOptions.Override === true ? 'nosniff' : '',
      'X-Frame-Options': own.FrameOptions.FrameOption,
    };
    expect(sent).toEqual(SECURITY_HEADERS);
  });

  it.each([
    ['/', '/index.html'],
    ['/kz/criminal-code/72', '/index.html'],
    ['/un/tokyo-rules/8.2', '/index.html'],
    ['/assets/app-1.js', '/assets/app-1.js'],
    ['/icon.svg', '/icon.svg'],
  ])('gives at %s the file %s', (uri, expected) => {
    const handler = new Function(`${PAGE_REWRITE}; return handler;`)() as (event: unknown) => { uri: string };
    expect(handler({ request: { uri } }).uri).toBe(expected);
  });
});

describe('The alarms', () => {
  it('watch errors and throttles of every function and failed answers of the API', () => {
    template.resourceCountIs('AWS::CloudWatch::Alarm', CAPABILITIES.length * 2 + 1);
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.anyValue() });
  });
});

describe('The users', () => {
  it('come back to the page that ends signing in, and the site passes their code on', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolDomain', 1);
    const [client] = Object.values(template.findResources('AWS::Cognito::UserPoolClient'));
    expect(JSON.stringify(client?.Properties.CallbackURLs)).toContain('/signed-in');
    expect(client?.Properties.AllowedOAuthFlows).toEqual(['code']);
    const [site] = Object.values(template.findResources('AWS::CloudFront::Distribution'));
    const paths = site?.Properties.DistributionConfig.CacheBehaviors.map(
      (behaviour: { readonly PathPattern: string }) => behaviour.PathPattern,
    );
    expect(paths).toEqual(['/api/*', '/oauth2/token']);
    const telling = Object.values(template.findResources('AWS::Lambda::Function')).filter(
      (one) => one.Properties.Environment?.Variables.TARAZY_SIGN_IN !== undefined,
    );
    expect(telling).toHaveLength(1);
  });

  it('are made by an administrator and need a second factor', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
    });
  });
});
