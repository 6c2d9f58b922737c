@echo off
rem Double-click: the menu. A workspace dropped on it: the menu of that. With arguments: the command.
rem Letters that every code page has, no more: cmd reads this file by the code page of the computer.
setlocal
set "EMUL_AT=%~dp0"
set "EMUL_FOLDER=%~dp0"
if "%~1"=="" goto menu
rem What is dropped comes by its whole path; a command has no such name.
if not "%~2"=="" goto line
if /i not "%~f1"=="%~1" goto line
set "EMUL_FOLDER=%~1"
if exist "%~1\*" goto dropped
rem Of a file, the folder that it lies in is meant.
if not exist "%~1" goto line
set "EMUL_FOLDER=%~dp1"
:dropped
set "EMUL_WORKSPACE="
goto menu

:line
"%EMUL_AT%node.exe" "%EMUL_AT%app\bin\emul.js" %*
exit /b %errorlevel%

:menu
for /f "tokens=2 delims=:." %%p in ('chcp') do set "EMUL_PAGE=%%p"
chcp 65001 >nul
title emul
rem cmd stands in no share: pushd gives it a letter for as long as the menu is open.
pushd "%EMUL_FOLDER%"
if errorlevel 1 goto failed
echo Khong thay dau? Bam chuot phai len thanh tieu de, Properties, Font: Consolas.
echo.
"%EMUL_AT%node.exe" "%EMUL_AT%app\bin\emul.js" menu %EMUL_MENU%
set "EMUL_CODE=%errorlevel%"
popd
if "%EMUL_CODE%"=="0" goto end
:failed
echo.
echo emul chua chay duoc o "%EMUL_FOLDER%". Can Windows 10 tro len, loai 64 bit; xem DOC-TRUOC.txt.
if not defined EMUL_CODE set "EMUL_CODE=3"
pause
:end
if defined EMUL_PAGE chcp %EMUL_PAGE% >nul
exit /b %EMUL_CODE%
