package kr.ansim.certification;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kr.ansim.certification.certificate.FactsText;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.certification.port.CertificateFacts;

/** Masks answers of an institute that writes facts as our tables do. */
public final class FactsMask implements AnswerMask {

    /** As a container would hand it out. */
    public static Instance<AnswerMask> there() {
        return instance(new FactsMask(), false);
    }

    public static Instance<AnswerMask> missing() {
        return instance(new FactsMask(), true);
    }

    @SuppressWarnings("unchecked")
    private static Instance<AnswerMask> instance(AnswerMask mask, boolean unsatisfied) {
        return (Instance<AnswerMask>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isUnsatisfied")) {
                        return unsatisfied;
                    }
                    if (unsatisfied) {
                        throw new IllegalStateException("there is none");
                    }
                    return mask;
                });
    }

    public static byte[] answer(CertificateFacts facts) {
        return FactsText.write(facts).getBytes(StandardCharsets.UTF_8);
    }

    private static CertificateFacts facts(byte[] answer) {
        return FactsText.read(CertificationSource.KTC, new String(answer, StandardCharsets.UTF_8));
    }

    @Override
    public Named named(byte[] answer) {
        return Named.in(facts(answer));
    }

    @Override
    public byte[] masked(byte[] answer, Set<String> numbers) {
        return answer(facts(answer).masked(numbers));
    }
}
