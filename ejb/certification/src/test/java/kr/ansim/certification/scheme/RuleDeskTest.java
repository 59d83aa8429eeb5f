package kr.ansim.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Law;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.PutRulesIntoForce;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.Watched;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class RuleDeskTest {

    private final Statements statements =
            new Watched("V20261126100000__certificates", "V20261126163000__rules_withdrawn").statements();
    private final Busily versions = new Busily();
    private final RuleDesk desk = new RuleDesk();

    RuleDeskTest() {
        Fields.with(desk, "versions", versions);
        Fields.with(desk, "trail", new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {}
        });
    }

    private int put(String category, int comparedWith) {
        return desk.putIntoForce(
                new PutRulesIntoForce(sheet(category), "test", versions.today(), comparedWith), "somebody");
    }

    @Test
    void a_version_is_compared_with_the_one_that_holds_once_nobody_else_can_make_one() {
        assertThat(put("완구", 0)).isOne();
        versions.another = true;
        assertThatThrownBy(() -> put("가구", 1))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(CertificationRule.RULES_CHANGED_MEANWHILE));
        assertThat(versions.inForceToday()).isEqualTo(2);
    }

    private static byte[] sheet(String category) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("s");
            List<List<String>> rows =
                    List.of(List.of("분류", "법", "제도", "증명 서류"), List.of(category, "어린이제품", "안전확인", ""));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    /** Somebody else makes a version while its lock is waited for. */
    private final class Busily extends RuleVersions {
        private boolean another;

        Busily() {
            Fields.with(this, "statements", statements);
            Fields.with(this, "clock", new MovableClock());
        }

        @Override
        void lock() {
            super.lock();
            if (another) {
                another = false;
                super.add(
                        "another",
                        today(),
                        "another",
                        List.of(new Requirement("의자", Law.CHILD, Scheme.CONFIRMATION, List.of())));
            }
        }
    }
}
