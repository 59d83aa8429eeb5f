package kr.ansim.integration.address;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.address.TestRegister.SEARCH;
import static kr.ansim.integration.address.TestRegister.error;
import static kr.ansim.integration.address.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import java.util.HashMap;
import java.util.Map;
import kr.ansim.delivery.port.AddressRegisterUnavailable;
import org.glassfish.jersey.ext.cdi1x.internal.CdiComponentProvider;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tries again, and lets a broken register alone: with the annotations at work, as in the server. */
class RegisterCallsTest {

    private final TestRegister register = new TestRegister();
    private final Map<String, String> before = new HashMap<>();
    private WeldContainer container;
    private NationalAddressRegister adapter;

    @BeforeEach
    void start() {
        set("ansim.address.link-url", register.server.baseUrl() + SEARCH);
        set("ansim.address.link-key", "link-key");
        set("ansim.address.read-timeout", "PT20S");
        container = new Weld()
                .disableDiscovery()
                .addExtension(new FaultToleranceExtension(MetricsIntegration.NOOP))
                .addExtension(new ConfigExtension())
                .addExtension(new CdiComponentProvider())
                .addBeanClasses(RegisterCalls.class, RegisterSettings.class)
                .initialize();
        adapter = new NationalAddressRegister(
                container.select(RegisterSettings.class).get(),
                container.select(RegisterCalls.class).get());
    }

    @AfterEach
    void stop() {
        container.close();
        register.close();
        before.keySet().forEach(System::clearProperty);
    }

    @Test
    void tries_a_second_time_and_no_third() {
        register.server.stubFor(post(urlPathEqualTo(SEARCH))
                .inScenario("flaky")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        register.server.stubFor(post(urlPathEqualTo(SEARCH))
                .inScenario("flaky")
                .whenScenarioStateIs("well")
                .willReturn(recorded("search")));
        assertThat(adapter.search("테헤란로", 10)).hasSize(2);
        assertCalls(2);

        register.server.resetAll();
        register.answers(SEARCH, aResponse().withStatus(503));
        assertThatThrownBy(() -> adapter.search("테헤란로", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        assertCalls(2);
    }

    @Test
    void does_not_ask_again_what_was_answered() {
        register.answers(SEARCH, error("E0001"));
        assertThatThrownBy(() -> adapter.search("테헤란로", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        assertCalls(1);
    }

    @Test
    void leaves_a_broken_register_alone_for_a_while() {
        register.answers(SEARCH, aResponse().withStatus(500));
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> adapter.search("테헤란로", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        }
        assertCalls(10);
        assertThatThrownBy(() -> adapter.search("테헤란로", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        assertCalls(10);
    }

    private void assertCalls(int amount) {
        register.server.verify(amount, postRequestedFor(urlEqualTo(SEARCH)));
    }

    private void set(String name, String value) {
        before.put(name, value);
        System.setProperty(name, value);
    }
}
