package kr.ansim.integration.taxoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kr.ansim.integration.rest.SentOnce;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Asks the tax office, once. */
@ApplicationScoped
public class TaxOfficeCalls {

    @Inject
    private TaxOfficeSettings settings;

    @Inject
    private Clock clock;

    private BusinessmanApi api;

    public TaxOfficeCalls() {}

    TaxOfficeCalls(TaxOfficeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(settings.url)
                .connectTimeout(settings.connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true);
        api = SentOnce.by(builder, Optional.empty()).build(BusinessmanApi.class);
    }

    public Said status(byte[] question) {
        return said(key -> api.status(key, question));
    }

    public Said validate(byte[] question) {
        return said(key -> api.validate(key, question));
    }

    private Said said(Function<String, Response> call) {
        return settings.key
                .flatMap(ServiceKey::inQuery)
                .map(key -> received(key, call))
                .orElseGet(() -> new Said.Failed(TaxOfficeUnavailable.of(Reason.NOT_CONFIGURED)));
    }

    private Said received(String key, Function<String, Response> call) {
        try (Response response = call.apply(key)) {
            return Received.of(response, clock.instant(), settings.answerTimeout)
                    .said();
        } catch (ProcessingException | IOException e) {
            return Received.none(e);
        }
    }
}
