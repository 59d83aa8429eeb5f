package kr.ansim.integration.institute;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The REST client makes hidden fields accessible for the moment of a call, so that calls at the same time fail by chance. */
class CallHeadersTest {

    @Test
    void all_that_the_client_reads_by_reflection_is_public() {
        List<? extends Class<?>> read = Arrays.stream(InstituteApi.class.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .map(Parameter::getType)
                .distinct()
                .toList();
        assertThat(read).isNotEmpty().allMatch(type -> Modifier.isPublic(type.getModifiers()));
        List<Field> fields = read.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getAnnotations().length > 0)
                .toList();
        assertThat(fields).hasSizeGreaterThanOrEqualTo(6).allMatch(field -> Modifier.isPublic(field.getModifiers()));
    }
}
