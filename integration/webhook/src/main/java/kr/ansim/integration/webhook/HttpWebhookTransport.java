package kr.ansim.integration.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import kr.ansim.kernel.RetryAfter;
import kr.ansim.notice.port.WebhookAnswer;
import kr.ansim.notice.port.WebhookAnswer.Why;
import kr.ansim.notice.port.WebhookCall;
import kr.ansim.notice.port.WebhookTransport;

/**
 * Posts each call with the headers of the Standard Webhooks and looks at nothing but the status: whatever else is answered
 * is not read, and no redirection is followed, for it could lead anywhere.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class HttpWebhookTransport implements WebhookTransport {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Inject
    private OwnNetwork network;

    @Inject
    private Clock clock;

    public HttpWebhookTransport() {}

    HttpWebhookTransport(OwnNetwork network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    @Override
    public WebhookAnswer post(WebhookCall call) {
        URI address = URI.create(call.address());
        try {
            if (network.forbids(address.getHost())) {
                return new WebhookAnswer.NotReached(Why.PRIVATE_ADDRESS);
            }
            HttpResponse<InputStream> answer =
                    HTTP.send(request(address, call), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            Instant now = clock.instant();
            return new WebhookAnswer.Answered(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").flatMap(header -> RetryAfter.of(header, now)));
        } catch (HttpTimeoutException late) {
            return new WebhookAnswer.NotReached(Why.TIMED_OUT);
        } catch (IOException away) {
            return new WebhookAnswer.NotReached(isDistrust(away) ? Why.NOT_TRUSTED : Why.UNREACHABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new WebhookAnswer.NotReached(Why.UNREACHABLE);
        }
    }

    /** Once in some hundred calls the client reports a failed handshake as an empty answer, the handshake being its cause. */
    static boolean isDistrust(IOException away) {
        return Stream.<Throwable>iterate(away, Objects::nonNull, Throwable::getCause)
                .anyMatch(SSLException.class::isInstance);
    }

    private static HttpRequest request(URI address, WebhookCall call) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Ansim-Webhooks")
                .header("webhook-id", call.id())
                .header("webhook-timestamp", Long.toString(call.seconds()))
                .header("webhook-signature", call.signatures())
                .POST(HttpRequest.BodyPublishers.ofString(call.body()))
                .build();
    }
}
