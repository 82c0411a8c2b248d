(resource as text) as table =>
let
    Package = Json.Document(File.Contents(Folder & "datapackage.json"), 65001),
    Resource = List.First(List.Select(Package[resources], each [name] = resource)),
    CodePage = if Resource[encoding] = "windows-31j" then 932 else 65001,
    Source = Csv.Document(File.Contents(Folder & Resource[path]), [Delimiter = ",", Encoding = CodePage, QuoteStyle = QuoteStyle.Csv]),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Known = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
    Types = [integer = Int64.Type, date = type date, boolean = type logical],
    Typed = Table.TransformColumnTypes(
        Known,
        List.Transform(Resource[schema][fields], each {[name], Record.FieldOrDefault(Types, [type], type text)}),
        "en-US")
in
    Typed
