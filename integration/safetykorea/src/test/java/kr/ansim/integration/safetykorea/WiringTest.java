package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.inject.ConfigExtension;
import java.util.Map;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister.CertificateKey;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.kernel.SystemClock;
import org.glassfish.jersey.ext.cdi1x.internal.CdiComponentProvider;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** Put together by a container, as in the server. */
class WiringTest {

    @Test
    void the_container_puts_it_together() {
        try (TestRegister register = new TestRegister()) {
            register.answers(TestRegister.DETAIL, TestRegister.recorded("detail"));
            register.answers(TestRegister.CERTIFICATES, TestRegister.recorded("certificates"));
            Map<String, String> settings = Map.of(
                    "ansim.safetykorea.url",
                    register.server.baseUrl() + "/openapi/api/",
                    "ansim.safetykorea.key",
                    TestRegister.KEY);
            settings.forEach(System::setProperty);
            try (WeldContainer container = container()) {
                SafetyKoreaCalls calls =
                        container.select(SafetyKoreaCalls.class).get();
                assertThat(new SafetyKoreaAuthority(calls)
                                .certificate(CertificationSource.SAFETY_KOREA, TestRegister.NUMBER))
                        .isInstanceOf(SourceAnswer.Found.class);
                assertThat(new SafetyKoreaRegister(calls).certificates(CertificateKey.ALL, "", each -> {}))
                        .isInstanceOf(ListAnswer.Complete.class);
            } finally {
                settings.keySet().forEach(System::clearProperty);
            }
        }
    }

    private static WeldContainer container() {
        return new Weld()
                .disableDiscovery()
                .addExtension(new ConfigExtension())
                .addExtension(new CdiComponentProvider())
                .addBeanClasses(SafetyKoreaCalls.class, SafetyKoreaSettings.class, SystemClock.class)
                .initialize();
    }
}
