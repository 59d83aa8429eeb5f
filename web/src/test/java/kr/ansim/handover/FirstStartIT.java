package kr.ansim.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An operator's first day: {@code ./run} on a real database that is empty, and the first administrator's way in. */
class FirstStartIT {

    private static final String EMAIL = "first@ansim.example";
    private static final Pattern LINK = Pattern.compile("http://\\S+/identity/invitation.xhtml\\?token=\\S+");

    @TempDir
    Path home;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private RunCommand command;
    private String database = "";
    private @Nullable MySql mysql;
    private @Nullable Process run;

    @BeforeEach
    void an_empty_database() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(Settings.TOP.resolve("integration/simulators/target/ansim-simulators.jar")),
                "the simulators were not built");
        MySql server = MySql.startIn(Workplace.directory());
        mysql = server;
        database = server.url();
        command = new RunCommand(home);
        command.environment.putAll(Map.of(
                "ANSIM_DATABASE_USER", "ansim",
                "ANSIM_DATABASE_PASSWORD", "ansim",
                "ANSIM_MASTER_KEY_FILE", "master.keys"));
    }

    @AfterEach
    void close() throws InterruptedException {
        stop();
        if (mysql != null) {
            mysql.close();
        }
    }

    @Test
    void leads_from_a_wrong_password_over_the_link_to_an_administrator_who_is_in() throws Exception {
        command.environment.put("ANSIM_DATABASE_PASSWORD", "guessed");
        assertThat(command.refusal(line())).contains("cannot be used: Access denied for user 'ansim'");

        command.environment.put("ANSIM_DATABASE_PASSWORD", "ansim");
        run = command.start(line());
        command.awaitReady(run);
        Matcher link = LINK.matcher(command.told());
        assertThat(link.find()).as(command.told()).isTrue();
        Page page = journeys.open(Screen.DESK);
        page.navigate(link.group());
        Staff.settle(page, EMAIL);
        page.navigate(page.url().replace("/start.xhtml", "/identity/accounts.xhtml"));
        assertThat(page.locator("main")).containsText(EMAIL);
        page.navigate(link.group());
        assertThat(page.locator("[id='form:password']")).hasCount(0);
    }

    private String[] line() throws IOException {
        return new String[] {
            "--port",
            String.valueOf(RunCommand.freePort()),
            "--data",
            "data",
            "--database",
            database,
            "--create-admin",
            EMAIL
        };
    }

    private void stop() throws InterruptedException {
        Process running = run;
        if (running != null) {
            running.destroy();
            assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
            run = null;
        }
    }
}
