package kr.ansim.integration.institute;

import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.smallrye.config.inject.ConfigExtension;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.kernel.SystemClock;
import org.glassfish.jersey.ext.cdi1x.internal.CdiComponentProvider;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** Put together by a container, as in the server. */
class WiringTest {

    @Test
    void the_container_puts_it_together_and_gives_tokens_back_when_it_ends() {
        try (TestInstitute institute = new TestInstitute()) {
            institute.answers(200, TestInstitute.text("certificate"));
            institute.settings.forEach(System::setProperty);
            try (WeldContainer container = container()) {
                InstituteAuthority authority = new InstituteAuthority(
                        container.select(InstituteCalls.class).get());
                assertThat(authority.certificate(KTR, NUMBER)).isInstanceOf(SourceAnswer.Found.class);
                institute.server.verify(0, WireMock.postRequestedFor(WireMock.urlEqualTo(TestInstitute.REVOKE_PATH)));
            } finally {
                institute.settings.keySet().forEach(System::clearProperty);
            }
            institute.server.verify(1, WireMock.postRequestedFor(WireMock.urlEqualTo(TestInstitute.REVOKE_PATH)));
        }
    }

    private static WeldContainer container() {
        return new Weld()
                .disableDiscovery()
                .addExtension(new ConfigExtension())
                .addExtension(new CdiComponentProvider())
                .addBeanClasses(
                        InstituteCalls.class,
                        Connections.class,
                        InstituteSettings.class,
                        AccessTokens.class,
                        SystemClock.class)
                .initialize();
    }
}
