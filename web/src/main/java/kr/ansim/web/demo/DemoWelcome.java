package kr.ansim.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kr.ansim.web.start.OwnersFile;

/** What {@code ./run} prints: where everything is, who can log in, and what is simulated. */
final class DemoWelcome {

    private static final String NAME = "demo.txt";

    private DemoWelcome() {}

    static void write(Path directory, DemoFile facts, String shopUrl) {
        String text = """

                Ansim is ready.

                  Portal       %1$s
                  API          %1$s/api/docs/
                  Demo shop    %2$s          (choose a locker at its checkout)
                  Caught mail  %2$s/mail

                Accounts (staff log in with a code of their authenticator app; the secrets are base32)
                %3$s

                API keys
                %4$s

                Simulated: the national address register, the register of product safety (SafetyKorea), the seven test institutes,
                the mail server and the shop; their faults are switched at %2$s/simulators. The sites are synthetic.
                The same as JSON: %5$s

                """.formatted(
                        facts.baseUrl(),
                        shopUrl,
                        facts.accounts().stream().map(DemoWelcome::line).collect(Collectors.joining("\n")),
                        facts.apiKeys().stream().map(DemoWelcome::line).collect(Collectors.joining("\n")),
                        directory.resolve("demo.json"));
        try {
            OwnersFile.write(directory.resolve(NAME), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(DemoFile.DemoAccount account) {
        String secret = account.totpSecret();
        return "  %-18s %-34s %s  %s"
                .formatted(account.role(), account.user(), account.password(), secret == null ? "" : secret);
    }

    private static String line(DemoFile.DemoKey key) {
        return "  %s (%s)%n      %s".formatted(key.name(), String.join(" ", key.scopes()), key.key());
    }
}
