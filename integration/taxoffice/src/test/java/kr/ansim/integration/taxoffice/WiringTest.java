package kr.ansim.integration.taxoffice;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.inject.ConfigExtension;
import java.util.List;
import java.util.Map;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import kr.ansim.partner.port.TruthAnswer;
import org.glassfish.jersey.ext.cdi1x.internal.CdiComponentProvider;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** Put together by a container, as in the server. */
class WiringTest {

    @Test
    void the_container_puts_it_together() {
        try (TestTaxOffice office = new TestTaxOffice()) {
            Map<String, String> settings =
                    Map.of("ansim.tax-office.url", office.settings.url.toString(), "ansim.tax-office.key", "k+y==");
            settings.forEach(System::setProperty);
            try (WeldContainer container = container()) {
                NationalTaxOffice adapter = adapter(container);
                office.answers(TestTaxOffice.json(TestTaxOffice.text("status")));
                assertThat(adapter.status(List.of(TestTaxOffice.ONE))).isInstanceOf(StatusAnswer.Told.class);
                office.answers(TestTaxOffice.json(TestTaxOffice.text("validate")));
                assertThat(adapter.validate(TestTaxOffice.CLAIMS)).isInstanceOf(TruthAnswer.Told.class);
            } finally {
                settings.keySet().forEach(System::clearProperty);
            }
        }
    }

    @Test
    void without_settings_nobody_is_asked() {
        try (WeldContainer container = container()) {
            assertThat(adapter(container).status(List.of(TestTaxOffice.ONE)))
                    .isEqualTo(TaxOfficeUnavailable.of(Reason.NOT_CONFIGURED));
        }
    }

    private static NationalTaxOffice adapter(WeldContainer container) {
        return new NationalTaxOffice(container.select(TaxOfficeCalls.class).get());
    }

    private static WeldContainer container() {
        return new Weld()
                .disableDiscovery()
                .addExtension(new ConfigExtension())
                .addExtension(new CdiComponentProvider())
                .addBeanClasses(TaxOfficeCalls.class, TaxOfficeSettings.class, SystemClock.class)
                .initialize();
    }
}
