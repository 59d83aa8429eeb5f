package kr.ansim.delivery.site.imports;

import static kr.ansim.delivery.site.imports.SiteFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.delivery.site.SiteFacts;
import kr.ansim.platform.FileText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SiteFileProperties {

    @Property(tries = 200)
    void what_was_written_is_read_in_every_encoding_delimiter_and_format(
            @ForAll("nationalRows") List<List<String>> rows, @ForAll("delimiters") String delimiter) throws Exception {
        String table = SiteFiles.table(SiteFiles.NATIONAL_HEADER, rows);
        List<SiteFacts> expected = facts(read(table));
        assertThat(expected).extracting(SiteFacts::name).containsExactlyElementsOf(names(rows));

        String delimited = rows.stream()
                .map(row -> SiteFiles.quoted(row).replace("\",\"", '"' + delimiter + '"'))
                .collect(Collectors.joining("\r\n", String.join(delimiter, SiteFiles.NATIONAL_HEADER) + "\r\n", ""));
        assertThat(facts(read(delimited))).isEqualTo(expected);
        assertThat(facts(read(table.getBytes("x-windows-949")))).isEqualTo(expected);
        String page = SiteFiles.page(
                rows.stream().map(SiteFiles::members).map(SiteFiles::json).toList());
        assertThat(facts(read(page))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void a_garbage_line_never_costs_another_row(
            @ForAll("garbage") String garbage,
            @ForAll @IntRange(min = 1, max = 12) int before,
            @ForAll boolean quoted) {
        String sound = quoted ? SiteFiles.seoul(12) : SiteFiles.seoul(12).replace("\"", "");
        List<String> lines = new ArrayList<>(Arrays.asList(sound.split("\n")));
        lines.add(before, garbage);

        ParsedSites read = SiteFile.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Optional.of(SiteFileFormat.SEOUL));

        assertThat(read.sites()).extracting(site -> site.facts().name()).containsAll(names(12));
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.line()).isEqualTo(before + 1));
    }

    @Property(tries = 500)
    void garbage_among_the_objects_of_a_page_never_costs_another_object(
            @ForAll("garbage") String garbage, @ForAll @IntRange(min = 3, max = 9) int before) {
        List<String> lines = new ArrayList<>(Arrays.asList(SiteFiles.page(6).split("\n")));
        lines.add(before - 1, garbage);

        ParsedSites read = read(String.join("\n", lines));

        assertThat(read.sites()).extracting(site -> site.facts().name()).containsAll(names(6));
    }

    @Property(tries = 500)
    void noise_of_bytes_never_throws(@ForAll @Size(max = 2_000) byte[] noise) {
        ParsedSites read = SiteFile.read(noise, Optional.empty());

        assertThat(read.sites()).isEmpty();
        assertThat(read.rows()).anyMatch(SiteImportRow::isError);
    }

    @Property(tries = 300)
    void bytes_spoilt_anywhere_never_throw_and_every_row_is_accounted_for(
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int hits) {
        byte[] content = file(kind);
        Random random = new Random(seed);
        for (int i = 0; i < hits; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }

        ParsedSites read = SiteFile.read(content, Optional.empty());

        Set<Integer> told = read.rows().stream()
                .filter(SiteImportRow::isError)
                .map(SiteImportRow::line)
                .collect(Collectors.toSet());
        assertThat(read.sites().size() == 20 || !told.isEmpty() || read.rejected() == 0)
                .as("lost without a word: %s", read.rows())
                .isTrue();
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.line()).isBetween(1, 60));
    }

    private static byte[] file(int kind) {
        return switch (kind) {
            case 0 -> SiteFiles.national(20).getBytes(StandardCharsets.UTF_8);
            case 1 -> SiteFiles.seoul(20).getBytes(FileText.CP949);
            case 2 -> SiteFiles.seoul(20).getBytes(StandardCharsets.UTF_8);
            default -> SiteFiles.page(20).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static List<SiteFacts> facts(ParsedSites read) {
        assertThat(read.rows()).isEmpty();
        return read.sites().stream().map(ParsedSite::facts).toList();
    }

    private static List<String> names(List<List<String>> rows) {
        return rows.stream().map(row -> Words.clean(row.get(0))).toList();
    }

    private static List<String> names(int count) {
        return names(SiteFiles.seoulRows(count).stream()
                .map(row -> List.of(row.get(1)))
                .toList());
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of(",", ";", "\t", "|");
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"", "\"\"", ",", "{", "}", "[", "]", ":", "\\", "중구", "\"중구\"", "가", "37.5", "126.9", " ", "=1+1",
                "null");
        Arbitrary<String> line = pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                line, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60));
    }

    @Provide
    Arbitrary<List<List<String>>> nationalRows() {
        Arbitrary<String> name = Arbitraries.strings()
                .withCharRange('가', '깋')
                .withChars(' ', ',', '"', '\n', '(', ')', '-', '1', 'A')
                .ofMaxLength(12);
        return Combinators.combine(
                        name,
                        Arbitraries.doubles().between(33, 39).ofScale(7),
                        Arbitraries.doubles().between(124, 132).ofScale(7),
                        Arbitraries.of("서울특별시 중구", "부산광역시 중구", "경기도 수원시 장안구", "세종특별자치시 "))
                .as(SiteFileProperties::national)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(SiteFileProperties::numbered);
    }

    private static List<String> national(String name, double latitude, double longitude, String region) {
        List<String> row = SiteFiles.nationalRow(1);
        row.set(0, name);
        row.set(1, region.substring(0, region.indexOf(' ')));
        row.set(2, region.substring(region.indexOf(' ') + 1));
        row.set(6, String.valueOf(latitude));
        row.set(7, String.valueOf(longitude));
        return row;
    }

    /** Names must differ, or rows would be the same site. */
    private static List<List<String>> numbered(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(0, "나" + i + rows.get(i).get(0) + "동");
        }
        return rows;
    }
}
