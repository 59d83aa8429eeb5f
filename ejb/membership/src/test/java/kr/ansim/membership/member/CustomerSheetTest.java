package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kr.ansim.membership.CustomerImport;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Customers by spreadsheet: all that is wrong is told by its place, and then all are taken. */
class CustomerSheetTest {

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC));
    private final CustomerSheet sheet = wired.get(CustomerSheet.class);

    @Test
    void the_template_can_be_sent_as_it_is_in_either_language_and_twice() {
        assertThat(sheet.take(sheet.template(Locale.KOREAN))).isEqualTo(new CustomerImport(1, 0, List.of()));
        assertThat(sheet.take(sheet.template(Locale.ENGLISH))).isEqualTo(new CustomerImport(0, 1, List.of()));
    }

    @Test
    void one_person_in_two_rows_is_one_member() {
        CustomerImport taken = sheet.take(file(
                row("TV", "T-1", "예", TestCustomers.ci(1), "1990-05-01"),
                row("온라인", "O-1", "아니요", TestCustomers.ci(1), "")));
        assertThat(taken.taken()).isEqualTo(2);
        assertThat(statements.find(
                        "SELECT COUNT(DISTINCT head_id) AS heads FROM membership_member", row -> row.integer("heads")))
                .contains(1);
    }

    @Test
    void a_file_with_faults_is_told_of_and_nothing_of_it_is_taken() {
        CustomerImport taken = sheet.take(file(
                row("TV", "T-1", "예", "", "1990-05-01"),
                row("라디오", "T-2", "글쎄", "abc", "1990-02-30"),
                row("TV", "T-1", "예", "", "2999-01-01")));
        assertThat(taken.taken()).isZero();
        assertThat(taken.faults())
                .extracting(fault -> fault.row() + fault.column() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "3A CHANNEL_UNKNOWN",
                        "3F YES_OR_NO",
                        "3G CI_WRONG",
                        "3D DAY_WRONG",
                        "4D DAY_WRONG",
                        "4B " + SheetFault.DOUBLE);
        assertThat(statements.find("SELECT COUNT(*) AS n FROM membership_member", row -> row.integer("n")))
                .contains(0);
        assertThat(sheet.take(new byte[] {1}).faults())
                .extracting(SheetFault::code)
                .containsExactly(SheetFault.NOT_A_SPREADSHEET);
    }

    @Test
    void a_row_that_is_refused_stops_no_other() {
        sheet.take(file(row("TV", "T-1", "예", "", "")));
        String member = statements
                .find("SELECT number FROM membership_member", row -> row.string("number"))
                .orElseThrow();
        wired.get(Erasure.class).erase(member, "삭제 요구");
        CustomerImport taken = sheet.take(file(row("TV", "T-1", "예", "", ""), row("TV", "T-2", "예", "", "")));
        assertThat(taken.added()).isEqualTo(1);
        assertThat(taken.faults()).extracting(SheetFault::code).containsExactly("MEMBER_ERASED");
        assertThat(taken.faults()).extracting(SheetFault::row).containsExactly(2);
    }

    @Test
    void more_rows_than_are_taken_at_once_are_told() {
        List<List<String>> rows = IntStream.rangeClosed(0, CustomerSheet.MOST_ROWS)
                .mapToObj(one -> row("TV", "T-" + one, "예", "", ""))
                .toList();
        assertThat(sheet.take(SheetFile.write("고객", CustomerColumn.values(), Locale.KOREAN, rows))
                        .faults())
                .extracting(SheetFault::code)
                .containsExactly(SheetFault.TOO_MANY_ROWS);
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return SheetFile.write("고객", CustomerColumn.values(), Locale.KOREAN, List.of(rows));
    }

    private static List<String> row(String channel, String number, String verified, String ci, String birth) {
        return List.of(channel, number, "김하은", birth, "010-1234-5678", verified, ci, "", "", "");
    }
}
