package kr.ansim.simulators;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** A server that speaks TLS 1.3 alone and wants to see the caller's certificate. */
final class MutualTls {

    private MutualTls() {}

    static HttpsServer server(InetAddress address, Authorities.Tls tls) throws IOException {
        SSLContext context;
        try {
            context = context(tls);
        } catch (GeneralSecurityException e) {
            throw new IOException("the stores for TLS cannot be used: " + e.getMessage(), e);
        }
        HttpsServer server = HttpsServer.create(new InetSocketAddress(address, tls.port()), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters strict = context.getDefaultSSLParameters();
                strict.setProtocols(new String[] {"TLSv1.3"});
                strict.setNeedClientAuth(true);
                parameters.setSSLParameters(strict);
            }
        });
        return server;
    }

    private static SSLContext context(Authorities.Tls tls) throws GeneralSecurityException, IOException {
        char[] password = tls.password().toCharArray();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(tls.keyStore(), password), password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store(tls.trustStore(), password));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(Path file, char... password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }
}
