package kr.ansim.partner.requirement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.requirement.SomeLines;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is taken out and brought in again is the same, and nothing that is brought in is more than a list of faults. */
class PaperSheetProperties {

    @Property(tries = 150)
    void what_is_taken_out_comes_in_again_unchanged(
            @ForAll("lines") PaperRuleLines lines, @ForAll RulePart part, @ForAll("languages") Locale language) {
        PaperSheet.Read read = PaperSheet.read(part, PaperSheet.write(part, lines, language));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).isEqualTo(List.<RuleLine>copyOf(lines.of(part)));
    }

    @Property(tries = 100)
    void a_mangled_spreadsheet_is_read_or_refused_and_never_fails(
            @ForAll("lines") PaperRuleLines lines, @ForAll RulePart part, @ForAll int place, @ForAll byte bits) {
        byte[] file = PaperSheet.write(part, lines, Locale.KOREAN);
        file[Math.floorMod(place, file.length)] ^= bits;
        PaperSheet.Read read = PaperSheet.read(part, file);
        assertThat(read.faults().isEmpty() && read.lines().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<PaperRuleLines> lines() {
        return SomeLines.any();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.KOREAN, Locale.ENGLISH);
    }
}
