package kr.ansim.integration.address;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Calls the register and reads its answers. A failed call is tried once more after a random pause of up to 400 ms; when
 * half of ten calls fail, none is made for ten seconds; and a slow register holds up sixteen threads at most.
 */
@ApplicationScoped
public class RegisterCalls {

    @Inject
    private RegisterSettings settings;

    private AddressLinkApi link;
    private AddressCoordApi coord;

    public RegisterCalls() {}

    RegisterCalls(RegisterSettings settings) {
        this.settings = settings;
        open();
    }

    @PostConstruct
    void open() {
        link = client(settings.linkUrl, AddressLinkApi.class);
        coord = client(settings.coordUrl, AddressCoordApi.class);
    }

    /** @throws RegisterFailed when there is no usable answer */
    @Retry(maxRetries = 1, delay = 200, jitter = 200, retryOn = RegisterFailed.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 10_000, failOn = RegisterFailed.class)
    @Bulkhead(16)
    public RegisterAnswer search(String key, String keyword, int page, int perPage) {
        Form form = new Form("confmKey", key)
                .param("keyword", keyword)
                .param("currentPage", Integer.toString(page))
                .param("countPerPage", Integer.toString(perPage))
                .param("resultType", "json");
        return answer(() -> link.search(form));
    }

    /** @throws RegisterFailed when there is no usable answer */
    @Retry(maxRetries = 1, delay = 200, jitter = 200, retryOn = RegisterFailed.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 10_000, failOn = RegisterFailed.class)
    @Bulkhead(16)
    public RegisterAnswer locate(String key, BuildingNumber building) {
        Form form = new Form("confmKey", key)
                .param("admCd", building.neighbourhood())
                .param("rnMgtSn", building.road())
                .param("udrtYn", building.underground())
                .param("buldMnnm", building.number())
                .param("buldSlno", building.annex())
                .param("resultType", "json");
        return answer(() -> coord.locate(form));
    }

    private static RegisterAnswer answer(Supplier<Response> call) {
        try (Response response = call.get()) {
            return RegisterAnswer.read(response);
        } catch (ProcessingException failure) {
            throw new RegisterFailed("the register was not reached", failure);
        }
    }

    private <T> T client(URI url, Class<T> api) {
        return RestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(settings.connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(api);
    }
}
