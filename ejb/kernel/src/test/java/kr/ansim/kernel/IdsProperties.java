package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdsProperties {

    @Property
    void bytes_and_back_are_the_same_id(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Ids.fromBytes(Ids.toBytes(id))).isEqualTo(id);
    }

    @Property
    void refuses_any_other_number_of_bytes(@ForAll @Size(max = 40) byte[] bytes) {
        if (bytes.length != 16) {
            assertThatThrownBy(() -> Ids.fromBytes(bytes)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ids_of_one_process_ascend_and_are_version_seven() {
        List<UUID> ids = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> ids.add(Ids.next()));
        for (int i = 1; i < ids.size(); i++) {
            assertThat(Long.compareUnsigned(
                            ids.get(i).getMostSignificantBits(), ids.get(i - 1).getMostSignificantBits()))
                    .isPositive();
        }
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void ids_made_by_many_threads_are_all_different() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(Ids.next()));
        assertThat(ids).hasSize(50_000);
    }
}
