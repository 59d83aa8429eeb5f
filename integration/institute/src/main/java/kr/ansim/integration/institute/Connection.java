package kr.ansim.integration.institute;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import kr.ansim.certification.CertificationSource;
import kr.ansim.integration.rest.SentOnce;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Our line to one institute. */
record Connection(InstituteAccess access, InstituteApi api, TransactionIds transactions) {

    /**
     * @throws IllegalArgumentException when the organisation code cannot be one
     * @throws GeneralSecurityException when a store of keys does not hold what it should
     */
    static Connection of(InstituteAccess access) throws IOException, GeneralSecurityException {
        TransactionIds transactions = new TransactionIds(access.organisation());
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(access.url())
                .connectTimeout(access.patience().connect().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(access.patience().read().toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true);
        Optional<SSLContext> tls = "https".equalsIgnoreCase(access.url().getScheme())
                ? Optional.of(MutualTls.context(access.keys(), access.trust()))
                : Optional.empty();
        return new Connection(access, SentOnce.by(builder, tls).build(InstituteApi.class), transactions);
    }

    CertificationSource institute() {
        return access.institute();
    }

    @Override
    public String toString() {
        return "Connection to " + institute();
    }
}
