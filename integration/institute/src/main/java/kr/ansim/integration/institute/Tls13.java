package kr.ansim.integration.institute;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** A context that speaks TLS 1.3 and nothing older, which Java's own of that name does not promise. */
final class Tls13 extends SSLContextSpi {

    static final String PROTOCOL = "TLSv1.3";

    private final SSLContext whole;
    private final SSLSocketFactory sockets;

    private Tls13(SSLContext whole) {
        this.whole = whole;
        this.sockets = new Tls13Sockets(whole.getSocketFactory());
    }

    static SSLContext only(SSLContext whole) {
        return new SSLContext(new Tls13(whole), whole.getProvider(), PROTOCOL) {};
    }

    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
            throws KeyManagementException {
        throw new KeyManagementException("it is initialised");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        return sockets;
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        throw new UnsupportedOperationException("a client's context");
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        return limited(whole.createSSLEngine());
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        return limited(whole.createSSLEngine(host, port));
    }

    private static SSLEngine limited(SSLEngine engine) {
        engine.setEnabledProtocols(new String[] {PROTOCOL});
        return engine;
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
        SSLParameters parameters = whole.getDefaultSSLParameters();
        parameters.setProtocols(new String[] {PROTOCOL});
        return parameters;
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        return whole.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        return whole.getClientSessionContext();
    }
}
