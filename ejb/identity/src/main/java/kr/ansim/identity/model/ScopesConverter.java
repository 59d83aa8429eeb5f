package kr.ansim.identity.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.Scope;

/** A key's scopes in one column, separated by spaces as in OAuth. */
@Converter
public class ScopesConverter implements AttributeConverter<Set<Scope>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Scope> convertToEntityAttribute(String column) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(column.split(" "))
                .flatMap(text -> Scope.ofText(text).stream())
                .forEach(scopes::add);
        return scopes;
    }
}
