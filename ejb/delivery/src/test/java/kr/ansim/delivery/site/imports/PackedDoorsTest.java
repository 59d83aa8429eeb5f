package kr.ansim.delivery.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.site.DoorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedDoorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    대형/01+중형/02+중소형/03+소형/04, 01/01+02/04+03/05+04/09, 01/60+02/60+03/60+04/60
                    ' 대형/1 + 중형/2 + 중소형/3 + 소형/4 ', 1/1+2/4+3/5+4/9, 1/60+2/60+3/60+4/60
                    대형／０１＋중형／０２＋중소형／０３＋소형／０４, ０１／０１＋０２／０４＋０３／０５＋０４／０９, 01/60+02/60+03/60+04/60
                    대/01+중/02+중소/03+소/04, 04/09+03/05+02/04+01/01, 04/60.0+03/60+02/60+01/60cm
                    01/대형+02/중형+03/중소형+04/소형, 01/1개+02/4개+03/5개+04/9개, 01/60+02/60+03/60+04/60+
                    """)
    void one_cabinet_is_understood_however_it_is_written(String kinds, String counts, String depths) {
        List<String> row = SiteFiles.nationalRow(1);
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("택배함종류코드"), kinds);
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸개수"), counts);
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸깊이"), depths);

        ParsedSites read = SiteFiles.read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(row)));

        assertThat(read.rows()).isEmpty();
        assertThat(read.sites().get(0).doorGroups()).containsExactlyElementsOf(SiteReader.USUAL_CABINET);
    }

    @Test
    void tenths_of_centimetres_count_and_a_kind_without_doors_needs_no_lengths() {
        List<String> row = SiteFiles.nationalRow(1);
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("택배함종류코드"), "소형/1+대형/2");
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸개수"), "1/2+2/0");
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸깊이"), "1/45.5");
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸너비"), "1/30");
        row.set(SiteFiles.NATIONAL_HEADER.indexOf("칸높이"), "1/12.25");

        ParsedSites read = SiteFiles.read(SiteFiles.table(SiteFiles.NATIONAL_HEADER, List.of(row)));

        DoorType type = new DoorType(LockerSize.SMALL, 300, 455, 123);
        assertThat(read.sites().get(0).doors())
                .containsExactly(new ParsedDoor("S-01", type), new ParsedDoor("S-02", type));
    }

    @Test
    void doors_of_one_size_are_numbered_through_and_no_number_comes_twice() {
        DoorType low = new DoorType(LockerSize.SMALL, 300, 400, 200);
        DoorType high = new DoorType(LockerSize.SMALL, 300, 400, 300);

        List<ParsedDoor> doors = ParsedDoor.numbered(List.of(new DoorGroup(low, 60), new DoorGroup(high, 60)));

        assertThat(doors.stream().map(ParsedDoor::number).collect(Collectors.toSet()))
                .hasSize(120)
                .contains("S-01", "S-99", "S-100", "S-120");
    }
}
