package kr.ansim.simulators;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kr.ansim.simulators.address.AddressBook;
import kr.ansim.simulators.address.AddressRegisterSimulator;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.RecallBook;
import kr.ansim.simulators.certificates.ReportBook;
import kr.ansim.simulators.http.Routes;
import kr.ansim.simulators.institute.Institutes;
import kr.ansim.simulators.mail.MailCatcher;
import kr.ansim.simulators.mail.MailPages;
import kr.ansim.simulators.register.EvidencePage;
import kr.ansim.simulators.register.SafetyKorea;
import kr.ansim.simulators.shop.DemoShop;
import kr.ansim.simulators.taxoffice.Businesses;
import kr.ansim.simulators.taxoffice.TaxOffice;
import org.jspecify.annotations.Nullable;

/** The one program that holds all stand-ins: one HTTP port, one SMTP port, and one for mutual TLS if it is wished for. */
public final class Simulators implements AutoCloseable {

    private final HttpServer http;
    private final @Nullable HttpsServer https;
    private final MailCatcher mail;
    private final DemoShop shop;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "simulator");
        thread.setDaemon(true);
        return thread;
    });

    private Simulators(Options options) throws IOException {
        InetAddress address = InetAddress.getByName(options.bind());
        http = HttpServer.create(new InetSocketAddress(address, options.port()), 0);
        Faults faults = new Faults();
        mail = new MailCatcher(address, options.smtpPort(), faults);
        Routes routes = new Routes();
        faults.routes(routes);
        new AddressRegisterSimulator(AddressBook.load(), options.linkKey(), options.coordKey(), faults).routes(routes);
        new MailPages(mail).routes(routes);
        shop = new DemoShop(options, http.getAddress().getPort());
        shop.routes(routes);
        authorities(options, faults, routes);
        new AboutPages(options, faults).routes(routes);
        http.createContext("/", routes);
        http.setExecutor(threads);
        Authorities.Tls tls = options.authorities().tls();
        https = tls == null ? null : MutualTls.server(address, tls);
        if (https != null) {
            https.createContext("/", routes);
            https.setExecutor(threads);
        }
    }

    private static void authorities(Options options, Faults faults, Routes routes) {
        Authorities authorities = options.authorities();
        CertificateBook certificates = new CertificateBook(authorities.certificates());
        Callers callers = authorities.rules().callers();
        RecallBook recalls = new RecallBook(certificates, authorities.recalls());
        new SafetyKorea(certificates, recalls, authorities.registerKey(), callers, faults)
                .routes(routes, options.publicUrl() + "/assets/icon.svg");
        new EvidencePage(certificates, faults).routes(routes);
        ReportBook reports = new ReportBook(certificates, authorities.retailer());
        new Institutes(certificates, reports, authorities.rules(), faults).routes(routes);
        Businesses businesses = new Businesses();
        new TaxOffice(businesses, authorities.taxOfficeKey(), faults).routes(routes);
        new CertificateSwitch(certificates).routes(routes);
        new BusinessSwitch(businesses).routes(routes);
        new RecallSwitch(recalls).routes(routes);
    }

    /** Starts everything, or nothing when a port is taken. Port 0 takes any free one. */
    public static Simulators start(Options options) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Simulators simulators = new Simulators(options);
        try {
            simulators.mail.start();
        } catch (IOException | RuntimeException e) {
            simulators.http.stop(0);
            throw e;
        }
        simulators.http.start();
        if (simulators.https != null) {
            simulators.https.start();
        }
        if (options.demo() != null) {
            simulators.threads.execute(simulators.shop::sendCatalogue);
        }
        return simulators;
    }

    public int port() {
        return http.getAddress().getPort();
    }

    /** 0 without mutual TLS. */
    public int tlsPort() {
        return https == null ? 0 : https.getAddress().getPort();
    }

    public int smtpPort() {
        return mail.port();
    }

    @Override
    public void close() {
        http.stop(0);
        if (https != null) {
            https.stop(0);
        }
        mail.stop();
        threads.shutdownNow();
    }

    public static void main(String... arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(64);
            return;
        }
        try {
            Simulators simulators = start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(simulators::close, "stop"));
            System.out.printf("simulators: %s/simulators, SMTP on port %d%n", options.publicUrl(), options.smtpPort());
        } catch (BindException e) {
            System.err.printf(
                    "port %d or %d is taken: choose others with --port and --smtp-port%n",
                    options.port(), options.smtpPort());
            System.exit(69);
        } catch (IOException e) {
            System.err.println("the simulators did not start: " + e.getMessage());
            System.exit(70);
        }
    }
}
