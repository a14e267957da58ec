import { Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Capability } from './functions.ts';

/** What a line of the access log says: how a call went, never what it asked or who asked. */
const LOG_FIELDS = {
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
};

/** The HTTP API in front of the functions; no other origin may call it. */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false });
    const logs = new LogGroup(this, 'AccessLogs', { retention: RetentionDays.ONE_MONTH });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(JSON.stringify(LOG_FIELDS)),
      },
    });
    if (!(stage.node.defaultChild instanceof CfnStage)) throw new Error('the API would have no stage');
  }

  /** Host name of the API, for the site in front of it. */
  get domain(): string {
    const { region, urlSuffix } = Stack.of(this);
    return `${this.http.apiId}.execute-api.${region}.${urlSuffix}`;
  }

  /** Sends the capability's paths to its function; with `authorizer` only signed-in users get through. */
  addCapability(capability: Capability, target: IFunction, authorizer?: IHttpRouteAuthorizer): void {
    const integration = new HttpLambdaIntegration(`${capability.name}Integration`, target);
    for (const path of capability.paths) {
      const routes = this.http.addRoutes({
        path: `/api/${path}`,
        methods: [HttpMethod.ANY],
        integration,
        authorizer: authorizer ?? new HttpNoneAuthorizer(),
      });
      if (authorizer !== undefined) continue;
      for (const route of routes) {
        Validations.of(route).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason:
            'The law, the calculator and the drafting of papers are open to everyone and store nothing; ' +
            'only matters belong to a person, and their routes are authorised.',
        });
      }
    }
  }
}
