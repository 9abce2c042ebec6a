-- wrk: asks $validate-code about every code of the release, in the order of the file that CODES names.
local paths = {}
for code in io.lines(os.getenv("CODES")) do
  paths[#paths + 1] = "/fhir/CodeSystem/$validate-code?url=http%3A%2F%2Fwww.cms.gov%2FMedicare%2FCoding%2FHCPCSReleaseCodeSets&code=" .. code
end
local place = 0
request = function()
  place = place % #paths + 1
  return wrk.format("GET", paths[place])
end
