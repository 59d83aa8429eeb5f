package kr.ansim.integration.institute;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS 1.3 in which both ends show their certificates. */
final class MutualTls {

    private MutualTls() {}

    static SSLContext context(Optional<InstituteAccess.Store> keys, Optional<InstituteAccess.Store> trust)
            throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance(Tls13.PROTOCOL);
        context.init(
                keys.isPresent() ? keyManagers(keys.get()) : null,
                trust.isPresent() ? trustManagers(trust.get()) : null,
                null);
        return Tls13.only(context);
    }

    private static KeyManager @Nullable [] keyManagers(InstituteAccess.Store store)
            throws IOException, GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(opened(store), store.password());
        return factory.getKeyManagers();
    }

    private static TrustManager @Nullable [] trustManagers(InstituteAccess.Store store)
            throws IOException, GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(opened(store));
        return factory.getTrustManagers();
    }

    /** PKCS #12 or JKS, which the file itself tells. */
    private static KeyStore opened(InstituteAccess.Store store) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.file().toFile(), store.password());
    }
}
