package kr.ansim.integration.institute;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sockets of {@link Tls13}. */
final class Tls13Sockets extends SSLSocketFactory {

    private final SSLSocketFactory whole;

    Tls13Sockets(SSLSocketFactory whole) {
        this.whole = whole;
    }

    private static Socket limited(Socket socket) {
        ((SSLSocket) socket).setEnabledProtocols(new String[] {Tls13.PROTOCOL});
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return whole.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return whole.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return limited(whole.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return limited(whole.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return limited(whole.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return limited(whole.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return limited(whole.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return limited(whole.createSocket(host, port, localHost, localPort));
    }
}
