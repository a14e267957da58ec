import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SECURITY_HEADERS } from '../base/index.ts';

/** Every screen has an address (`/kz/criminal-code/72`): what is not a file of the site is the one page. */
export const PAGE_REWRITE = `
function handler(event) {
  var request = event.request;
  var file = /^\\/(assets\\/.*|[^\\/]+\\.(svg|png|ico|txt|webmanifest|json))$/;
  if (!file.test(request.uri)) request.uri = '/index.html';
  return request;
}
`;

const OWN_FIELDS: ReadonlySet<string> = new Set([
  'Content-Security-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'X-Frame-Options',
]);

/** The library's own types of one bucket disagree about optional fields; the bucket is the same. */
function asBucket(bucket: unknown): IBucket {
  return bucket as IBucket;
}

/** Host names of what the site passes requests on to. */
export interface SiteOrigins {
  readonly api: string;
  /** The sign-in server: the pages change a code for tokens there. */
  readonly signIn: string;
}

/** The static pages and, under the same name, the API: so that the browser needs no other origin. */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, origins: SiteOrigins) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const headers = this.headersPolicy();
    const passed = {
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      responseHeadersPolicy: headers,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Tarazy',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(asBucket(this.bucket)),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: headers,
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.rewrite() }],
      },
      additionalBehaviors: {
        '/api/*': {
          ...passed,
          origin: new HttpOrigin(origins.api),
        },
        '/oauth2/token': {
          ...passed,
          origin: new HttpOrigin(origins.signIn),
        },
      },
    });
    this.acknowledge();
  }

  private rewrite(): EdgeFunction {
    return new EdgeFunction(this, 'Rewrite', {
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(PAGE_REWRITE),
    });
  }

  /** The same headers the local server sends, from the same table. */
  private headersPolicy(): ResponseHeadersPolicy {
    const csp = SECURITY_HEADERS['Content-Security-Policy'] ?? "default-src 'none'";
    const custom = Object.entries(SECURITY_HEADERS).filter(([name]) => !OWN_FIELDS.has(name));
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: csp, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: custom.map(([header, value]) => ({ header, value, override: true })),
      },
    });
  }

  private acknowledge(): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'The bucket holds only public pages and is read only by CloudFront; there is nothing to trace.',
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason: 'The law may be read from any country; NGOs and treaty bodies work from abroad.',
      },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'Pages are static and the API is throttled, size-limited and validated; a firewall is a choice of cost.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason: 'Access logs would record who reads which provision; the product keeps no such trace.',
      },
      {
        id: 'AwsSolutions-CFR4',
        reason:
          'Without a domain of its own the distribution has the default certificate, whose protocol is fixed; with one, choose TLS 1.2.',
      },
    );
  }
}
