package kr.ansim.integration.s3;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;

/** The client, made when it is first needed; it asks at most three times. */
@ApplicationScoped
public class S3Connection {

    /** For all tries of one call; an upload that stalls has no other end. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    private S3Settings settings;

    private @Nullable S3Client client;

    public S3Connection() {}

    S3Connection(S3Settings settings) {
        this.settings = settings;
    }

    boolean isConfigured() {
        return settings.complete();
    }

    String bucket() {
        return settings.bucket;
    }

    synchronized S3Client client() throws IOException {
        S3Client made = client;
        if (made == null) {
            made = make();
            client = made;
        }
        return made;
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private S3Client make() throws IOException {
        String url = settings.url.orElseThrow(() -> new IOException("ansim.files.s3.url is not set"));
        return S3Client.builder()
                .endpointOverride(URI.create(url.strip()))
                .region(Region.of(settings.region))
                .forcePathStyle(settings.pathStyle)
                .credentialsProvider(this::credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout)
                        .socketTimeout(settings.readTimeout))
                .overrideConfiguration(calls -> calls.apiCallTimeout(LONGEST)
                        .retryStrategy(RetryMode.STANDARD)
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .authSchemeProvider(signingContent())
                .serviceConfiguration(s3 -> s3.expectContinueEnabled(false))
                // other vendors' stores know neither trailing checksums nor all algorithms
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    private AwsCredentials credentials() {
        try {
            return AwsBasicCredentials.create(settings.accessKey.orElse(""), settings.secretKey());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file with the secret key of S3 cannot be read", unreadable);
        }
    }

    /** The signature covers the content's SHA-256, so that a store refuses what was altered or cut on the way. */
    private static S3AuthSchemeProvider signingContent() {
        S3AuthSchemeProvider usual = S3AuthSchemeProvider.defaultProvider();
        return call -> usual.resolveAuthScheme(call).stream()
                .map(option -> option.toBuilder()
                        .putSignerProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, true)
                        .putSignerProperty(AwsV4FamilyHttpSigner.CHUNK_ENCODING_ENABLED, false)
                        .build())
                .toList();
    }
}
